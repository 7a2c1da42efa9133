import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphiqlOptions } from '../../src/http/graphiql/options.ts';
import { renderWorkbench } from '../../src/http/graphiql/workbench.ts';
import { schema } from '../../src/schema/index.ts';

const operations = (graphiqlOptions.defaultTabs ?? []).flatMap(({ query, variables }) =>
  parse(query ?? '')
    .definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ name: operation.name?.value, operation, variables })),
);

describe('the operations that GraphiQL opens with', () => {
  it('are these', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'YourInbox',
      'PendingApprovals',
      'AskForApproval',
      'AskWhom',
      'Approve',
      'ApproveWhich',
      'WhoWouldBeAsked',
      'KindsAndTickets',
      'LiveAssigned',
      'LiveCounts',
      'YourNotifications',
      'MarkAllRead',
      'MarkOneRead',
      'Numbers',
      'WhoAmI',
      'ChangeLanguage',
      'ChooseMails',
    ]);
  });

  // GraphiQL sends the one that is run, and drops the others of its tab.
  it.each(operations)('$name fits the schema', ({ operation, variables }) => {
    expect(validate(schema, { kind: Kind.DOCUMENT, definitions: [operation] })).toEqual([]);
    const given = JSON.parse(variables ?? '{}') as Record<string, unknown>;
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    expect(errors).toBeUndefined();
  });

  it.each(operations.filter(({ operation }) => operation.operation === OperationTypeNode.MUTATION))(
    '$name asks for every answer that it can get',
    ({ operation }) => {
      expect(answersAskedFor(operation)).toEqual(answersOf(operation));
    },
  );
});

describe('the page', () => {
  const people = [{ email: 'eve@demo.test', name: '<b>"Eve" & Co', role: 'END_USER' as const }];

  it('offers the people of the demo above GraphiQL, whatever their names are', () => {
    const page = renderWorkbench({ ...graphiqlOptions, demo: true, people });
    const bar = page.slice(page.indexOf('<header id="person-bar">'), page.indexOf('</header>'));
    expect(bar).toContain(
      '<option value="eve@demo.test">&#60;b&#62;&#34;Eve&#34; &#38; Co (end user)</option>',
    );
    expect(page.indexOf('</header>')).toBeLessThan(page.indexOf('<div id="root"></div>'));
    expect(page).not.toContain(people[0]?.name);
  });

  it('says of agents which tickets they may access, where that is told', () => {
    const lea = {
      email: 'lea@demo.test',
      name: 'Léa',
      role: 'AGENT',
      ticketAccess: 'ALL',
    } as const;
    const page = renderWorkbench({ demo: true, people: [lea] });
    expect(page).toContain('<option value="lea@demo.test">Léa (agent, all tickets)</option>');
  });

  it('has no bar without the demo', () => {
    const page = renderWorkbench({ ...graphiqlOptions, demo: false, people });
    expect(page).not.toContain('person-bar');
    expect(page).not.toContain('eve@demo.test');
    expect(page).toContain('<title>Assent API</title>');
  });

  it('loads nothing from elsewhere', () => {
    const page = renderWorkbench({ ...graphiqlOptions, demo: true, people });
    // The scripts hold markup of their own in strings; what the browser loads stands before them.
    const markup = page.slice(0, page.indexOf('function prepareBlob'));
    expect(markup).not.toMatch(/(src|href)="?(https?:)?\/\//i);
    expect(markup).not.toMatch(/@import|url\(["']?(https?:)?\/\//i);
  });
});

function answersOf(operation: OperationDefinitionNode): string[] {
  const [field] = operation.selectionSet.selections;
  const name = field?.kind === Kind.FIELD ? field.name.value : '';
  const union = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Result`);
  if (!union || !('getTypes' in union)) throw new Error(`${name} answers with no union.`);
  return union
    .getTypes()
    .map((type) => type.name)
    .sort();
}

function answersAskedFor(operation: OperationDefinitionNode): string[] {
  const [field] = operation.selectionSet.selections;
  const selections = field?.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : [];
  return selections
    .flatMap((selection) =>
      selection.kind === Kind.INLINE_FRAGMENT ? [selection.typeCondition?.name.value ?? ''] : [],
    )
    .sort();
}
