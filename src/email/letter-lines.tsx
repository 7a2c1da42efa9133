import { Link } from '@react-email/link';
import { Fragment } from 'react';
import type { Locale } from '../domain/people.ts';
import {
  isWebAddress,
  withColon,
  type Fact,
  type Listing,
  type NamedLink,
  type OwnLink,
} from './letter.ts';
import { style } from './letter-style.ts';

interface FactLineProps {
  readonly fact: Fact;
  readonly locale: Locale;
  readonly isStrong?: boolean;
}

/** A label and what belongs to it, in one line. */
export function FactLine({ fact, locale, isStrong = false }: FactLineProps) {
  return (
    <Fragment>
      <span className="muted" style={style.muted}>
        {withColon(fact.label, locale)}
      </span>{' '}
      {isStrong ? <strong>{fact.value}</strong> : fact.value}
    </Fragment>
  );
}

/** What stands under a heading. */
export function Items({ items, locale }: Pick<Listing, 'items'> & { readonly locale: Locale }) {
  return (
    <ul style={style.items}>
      {items.map((item, at) => (
        <li key={at} style={style.line}>
          {'url' in item ? <Attached link={item} /> : <FactLine fact={item} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

/** Its address stands below it, so that a title cannot hide where it leads. */
function Attached({ link: { title, url } }: { readonly link: NamedLink }) {
  return (
    <Fragment>
      {isWebAddress(url) ? (
        <Link className="link" dir="auto" href={url} style={style.link}>
          {title}
        </Link>
      ) : (
        <span dir="auto">{title}</span>
      )}
      <div className="muted" style={style.small}>
        {url}
      </div>
    </Fragment>
  );
}

/** What somebody wrote. `<br>` rather than `white-space`, which Outlook does not know. */
export function Words({ words }: { readonly words: string }) {
  return (
    <blockquote className="quote" dir="auto" style={style.quote}>
      {words.split(/\r\n|[\r\n\u2028\u2029]/).map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </blockquote>
  );
}

/** A link of ours, spelt out. */
export function OwnLinkLine({ link, locale }: { readonly link: OwnLink; readonly locale: Locale }) {
  return (
    <Fragment>
      {withColon(link.label, locale)}{' '}
      <Link className="link" href={link.url} style={style.link}>
        {link.url}
      </Link>
    </Fragment>
  );
}
