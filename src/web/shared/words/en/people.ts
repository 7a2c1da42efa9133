export const words = {
  optional: 'optional',
  typeAName: 'Type a name or an address',
  searching: 'Searching…',
  nobody: 'Nobody is called that. Try fewer letters.',
  group: 'Group',
  chosen: '{{label}}: chosen',
  remove: 'Take out {{name}}',
  currency: 'Currency',
  choose: 'Choose…',
} as const;
