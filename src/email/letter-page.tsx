import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { Fragment } from 'react';
import {
  codeFact,
  copyAddress,
  validityNote,
  withColon,
  type Letter,
  type LetterPart,
} from './letter.ts';
import { FactLine, Items, OwnLinkLine, Words } from './letter-lines.tsx';
import { darkStyle, style } from './letter-style.ts';

/** The HTML part. It needs nothing from anywhere else: no picture, no font, no script. */
export function LetterPage({ letter }: { readonly letter: Letter }) {
  const { locale, link } = letter;
  const validity = validityNote(letter);
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{darkStyle}</style>
      </Head>
      <Preview>{letter.lead}</Preview>
      <Body className="ground" style={style.body}>
        <Container className="card" style={style.card}>
          <Text className="muted" style={style.lead}>
            {letter.lead}
          </Text>
          <Heading dir="auto" style={style.title}>
            {letter.title}
          </Heading>
          {letter.facts.map((fact, at) => (
            <Text key={at} style={style.line}>
              <FactLine fact={fact} locale={locale} />
            </Text>
          ))}
          {letter.parts.map((part, at) => (
            <Part key={at} part={part} letter={letter} />
          ))}
          <Section style={style.action}>
            <Button className="button" href={link.url} style={style.button}>
              {link.label}
            </Button>
          </Section>
          <Text className="muted" style={style.small}>
            {withColon(copyAddress[locale], locale)}
            <br />
            <Link className="link" href={link.url} style={style.link}>
              {link.url}
            </Link>
          </Text>
          {link.code !== null && (
            <Text style={style.code}>
              <FactLine fact={codeFact(locale, link.code)} locale={locale} isStrong />
            </Text>
          )}
          {validity !== null && (
            <Text className="muted" style={style.small}>
              {validity}
            </Text>
          )}
        </Container>
        <Section style={style.footer}>
          {letter.footnotes.map((note, at) => (
            <Text key={at} className="muted" style={style.small}>
              {typeof note === 'string' ? note : <OwnLinkLine link={note} locale={locale} />}
            </Text>
          ))}
        </Section>
      </Body>
    </Html>
  );
}

function Part({
  part,
  letter: { locale },
}: {
  readonly part: LetterPart;
  readonly letter: Letter;
}) {
  if ('items' in part) {
    return (
      <Fragment>
        <Text style={style.what}>{withColon(part.heading, locale)}</Text>
        <Items items={part.items} locale={locale} />
      </Fragment>
    );
  }
  if ('entry' in part) {
    return (
      <Fragment>
        <Heading as="h2" dir="auto" style={style.entry}>
          <Link className="link" href={part.url} style={style.link}>
            {part.entry}
          </Link>
        </Heading>
        {part.lines.map((line) => (
          <Text key={line} className="muted" style={style.small}>
            {line}
          </Text>
        ))}
      </Fragment>
    );
  }
  const { what, words } = part;
  const intro = words === null ? `${what ?? ''}.` : withColon(what ?? '', locale);
  return (
    <Fragment>
      {what !== null && <Text style={style.what}>{intro}</Text>}
      {words !== null && <Words words={words} />}
    </Fragment>
  );
}
