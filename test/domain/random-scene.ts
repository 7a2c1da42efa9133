// Who is where, and how late it is, while random acts happen to a request.
import { createDirectory, type World } from '../../src/domain/directory.ts';
import { standsInFor, type Delegation } from '../../src/domain/delegation.ts';
import type { RequestEvent } from '../../src/domain/events.ts';
import { passTime } from '../../src/domain/pass-time.ts';
import type { Actor } from '../../src/domain/people.ts';
import { answerability, decide, withConsequences } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { after, anAdmin, anAgent, anEndUser } from './cast.ts';
import { groups, people, toCommand, type Act } from './random-acts.ts';

export class Scene {
  ms = 0;
  #active = new Set<string>(people);
  #members = new Set(['Finance/ana', 'Finance/bob', 'Finance/camille', 'Legal/bob', 'Legal/ben']);
  #away = new Map<string, string>();

  world(): World {
    const directory = createDirectory({
      activeUserIds: [...this.#active],
      memberships: [...this.#members]
        .map((each) => each.split('/'))
        .map(([groupId = '', userId = '']) => ({ groupId, userId }))
        .filter(({ userId }) => this.#active.has(userId)),
      delegations: this.#inForce(),
      adminIds: ['root'],
    });
    return { now: after(this.ms), directory };
  }

  activePeople(): Actor[] {
    return people.filter((id) => this.#active.has(id)).map((id) => this.#actor(id));
  }

  #actor(id: string): Actor {
    const differs = {
      groupIds: groups.filter((group) => this.#members.has(`${group}/${id}`)),
      standsInForIds: standsInFor(id, this.#inForce()),
    };
    if (id === 'root') return anAdmin(id, differs);
    return id === 'camille' || id === 'tess' ? anAgent(id, differs) : anEndUser(id, differs);
  }

  #inForce(): Delegation[] {
    return [...this.#away]
      .filter((each) => each.every((id) => this.#active.has(id)))
      .map(([userId, delegateId]) => ({ userId, delegateId }));
  }

  /** @returns the events, or `null` where the act is refused */
  happens(act: Act, request: RequestState): readonly RequestEvent[] | null {
    if ('by' in act) return this.#does(act, request);
    switch (act.act) {
      case 'wait': {
        this.ms += act.ms;
        const world = this.world();
        return withConsequences(request, passTime(request, world), world);
      }
      case 'comes or goes':
        toggle(this.#active, act.person);
        return answerability(request, this.world());
      case 'joins or leaves':
        toggle(this.#members, `${act.group}/${act.person}`);
        return answerability(request, this.world());
      case 'is away or back':
        if (!this.#away.delete(act.person)) this.#away.set(act.person, act.delegate);
        return answerability(request, this.world());
    }
  }

  #does(act: Extract<Act, { by: string }>, request: RequestState) {
    if (!this.#active.has(act.by)) return null;
    const command = toCommand(act, request, this.ms);
    const outcome = decide(command, request, this.#actor(act.by), this.world());
    return outcome.ok ? outcome.value : null;
  }
}

function toggle(set: Set<string>, one: string): void {
  if (!set.delete(one)) set.add(one);
}
