import { Users } from 'lucide-react';
import styles from './avatar.module.css';

/** The initials of the first and the last name. */
export function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter(Boolean);
  const [first = '?', last = ''] = [names[0], names.length > 1 ? names.at(-1) : ''];
  return `${Array.from(first)[0] ?? ''}${Array.from(last)[0] ?? ''}`.toUpperCase();
}

/** Who it is, small. The name stands beside it, so it says nothing to a screen reader. */
export function Avatar({
  name,
  isGroup = false,
  size = 28,
}: {
  readonly name: string;
  readonly isGroup?: boolean;
  readonly size?: number;
}) {
  // The same person has the same hue everywhere.
  const hue = Array.from(name).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360,
    7,
  );
  return (
    <span
      className={isGroup ? styles.group : styles.avatar}
      style={{ inlineSize: size, blockSize: size, fontSize: size * 0.39, ['--hue' as string]: hue }}
      // Drawn, not written: whoever reads or copies the text has the name beside it.
      data-initials={isGroup ? undefined : initialsOf(name)}
      aria-hidden
    >
      {isGroup && <Users size={size * 0.55} />}
    </span>
  );
}
