import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** What each folder of src may import, besides itself. Data runs one way: snapshot → plan → findings → edits. */
const LAYERS = {
  workbook: [],
  plan: ['workbook'],
  checks: ['plan', 'workbook'],
  reports: ['checks', 'plan', 'workbook'],
  excel: ['workbook'],
  xlsx: ['workbook'],
  taskpane: ['reports', 'checks', 'plan', 'workbook', 'excel'],
  commands: ['reports', 'checks', 'plan', 'workbook', 'excel'],
  workbench: ['taskpane', 'reports', 'checks', 'plan', 'workbook', 'xlsx'],
  cli: ['reports', 'checks', 'plan', 'workbook', 'xlsx'],
};

/** Packages that belong to one folder only. */
const HOMES = {
  excel: ['@microsoft/office-js', '@microsoft/office-js-helpers'],
  xlsx: ['fflate', 'saxes'],
};

function layerRule(folder) {
  const denied = Object.keys(LAYERS).filter((other) => other !== folder && !LAYERS[folder].includes(other));
  const packages = Object.entries(HOMES).flatMap(([home, names]) => (home === folder ? [] : names));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: denied.map((other) => `**/${other}/**`),
              message: `src/${folder} may import only: ${LAYERS[folder].join(', ') || 'itself'}.`,
            },
            { group: packages, message: 'This package is used in one folder only.' },
          ],
        },
      ],
    },
  };
}

const PURE = ['workbook', 'plan', 'checks', 'reports'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.cache/', 'node_modules/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // The Office rules' own "recommended" set brings a second copy of typescript-eslint, which a flat config refuses.
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      ...reactHooks.configs.recommended.rules,
      // Numbers in template text are what this code writes all day.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...Object.keys(LAYERS).map(layerRule),
  {
    // The middle is pure: no clock, no host, no file.
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'window',
        'document',
        'process',
        'localStorage',
        'sessionStorage',
        'fetch',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today's date is handed in." },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Today's date is handed in.",
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [prettier],
  },
);
