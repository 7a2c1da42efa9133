import {
  Bell,
  CircleCheck,
  CircleHelp,
  CirclePlus,
  CircleX,
  Clock,
  Flag,
  type LucideIcon,
  MessageSquare,
  Pencil,
  TrendingUp,
  Undo2,
  UserCheck,
  UserPlus,
  UserX,
} from 'lucide-react';
import type { RequestEventType } from '../../generated/graphql.ts';

/** What happened to a request, as an icon: the same wherever it is told. */
export const eventIcons: Readonly<Record<RequestEventType, LucideIcon>> = {
  CREATED: CirclePlus,
  ASSIGNED: UserPlus,
  STEP_STARTED: Flag,
  APPROVED: CircleCheck,
  DENIED: CircleX,
  COMMENTED: MessageSquare,
  INFORMATION_REQUESTED: CircleHelp,
  WITHDRAWN: Undo2,
  REASSIGNED: UserPlus,
  DELEGATED: UserCheck,
  ESCALATED: TrendingUp,
  EXPIRED: Clock,
  REMINDED: Bell,
  RESOLVED: Flag,
  NOBODY_CAN_ANSWER: UserX,
  ANSWERABLE_AGAIN: UserCheck,
  EDITED: Pencil,
};
