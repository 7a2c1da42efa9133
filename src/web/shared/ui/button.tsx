import { Button as BaseButton, type ButtonProps as BaseProps } from 'react-aria-components/Button';
import { Link, type LinkProps } from 'react-aria-components/Link';
import styles from './button.module.css';

export type Tone = 'primary' | 'plain' | 'quiet' | 'approve' | 'deny';

export interface ButtonProps extends Omit<BaseProps, 'className'> {
  readonly tone?: Tone;
  readonly size?: 'small' | 'normal';
  /** An icon alone: it then needs an `aria-label`. */
  readonly isIcon?: boolean;
}

function classOf(tone: Tone, size: string, isIcon: boolean): string {
  return [styles.button, styles[tone], styles[size], isIcon && styles.icon]
    .filter(Boolean)
    .join(' ');
}

export function Button({ tone = 'plain', size = 'normal', isIcon = false, ...props }: ButtonProps) {
  return <BaseButton {...props} className={classOf(tone, size, isIcon)} />;
}

/** A link that looks like a button: it leads somewhere. */
export function ButtonLink({
  tone = 'plain',
  size = 'normal',
  ...props
}: Omit<LinkProps, 'className'> & Pick<ButtonProps, 'tone' | 'size'>) {
  return <Link {...props} className={classOf(tone, size, false)} />;
}
