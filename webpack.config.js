// Builds the add-in into dist/ and the workbench into dist/workbench/.
//   npm run build -- --env host=https://example.org/plumbline/
//   npm run build:workbench
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { hostAddress, manifestFor } from './.ci/build/manifest.js';
import { page } from './.ci/build/page.js';
import { BundleReport } from './.ci/build/report.js';

const ROOT = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The add-in's pages. The commands' page has nothing to show; the dialog is what a command shows when it must. */
const ADD_IN = [
  { name: 'taskpane', from: './src/taskpane/index.tsx', title: 'Plumbline', office: true, worker: true },
  { name: 'commands', from: './src/commands/index.ts', title: 'Plumbline commands', office: true },
  { name: 'dialog', from: './src/commands/dialog.ts', title: 'Plumbline', office: true },
];

/** What a page with office.js runs before it. */
const BEFORE_OFFICE = { name: 'before-office', from: './src/excel/before-office.ts' };

const WORKBENCH = [
  { name: 'index', from: './src/workbench/index.tsx', title: 'Plumbline workbench', worker: true, icon: 'icon.svg' },
];

export default (env = {}, { mode = 'production' } = {}) => [addIn(hostAddress(env.host), mode), workbench(mode)];

function addIn(host, mode) {
  return {
    ...common('addin', mode, join(ROOT, 'dist'), [BEFORE_OFFICE, ...ADD_IN]),
    plugins: [
      ...pages(ADD_IN),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(content.toString(), host),
          },
          { from: 'assets/icons/*.png' },
          { from: 'assets/support.html', to: 'support.html' },
        ],
      }),
    ],
  };
}

function workbench(mode) {
  return {
    ...common('workbench', mode, join(ROOT, 'dist/workbench'), WORKBENCH),
    plugins: [
      ...pages(WORKBENCH),
      new CopyPlugin({
        patterns: [{ from: 'src/workbench/icon.svg' }, { from: 'assets/samples', to: 'samples' }],
      }),
    ],
  };
}

/** An entry whose source is not there is left out. */
function present(list) {
  return list.filter(({ from }) => existsSync(join(ROOT, from)));
}

function common(name, mode, path, list) {
  return {
    name,
    mode,
    context: ROOT,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(present(list).map(({ name, from }) => [name, from])),
    output: {
      path,
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: name === 'addin' ? { keep: /^workbench\// } : true,
    },
    // The pages' policy forbids eval, so source maps are files of their own.
    devtool: mode === 'production' ? false : 'source-map',
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, ...typescript(false) },
        { test: /\.tsx$/, exclude: /node_modules/, ...typescript(true) },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: join(ROOT, '.cache/webpack'), name: `${name}-${mode}` },
    // Their own report is printed instead: what counts is what a page loads at its start, compressed.
    performance: { hints: false },
    stats: { preset: 'errors-warnings', logging: 'info' },
    infrastructureLogging: { level: 'warn' },
  };
}

function typescript(tsx) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

function pages(list) {
  return [
    new webpack.DefinePlugin({ 'process.env.PLUMBLINE_VERSION': JSON.stringify(version) }),
    ...present(list).map(
      (one) =>
        new HtmlPlugin({
          filename: `${one.name}.html`,
          chunks: one.office ? [BEFORE_OFFICE.name, one.name] : [one.name],
          chunksSortMode: 'manual',
          templateContent: ({ htmlWebpackPlugin }) => {
            const files = htmlWebpackPlugin.files.js;
            return page({
              ...one,
              ...(one.office ? { first: files.slice(0, 1), scripts: files.slice(1) } : { scripts: files }),
            });
          },
          inject: false,
          minify: false,
        }),
    ),
    new BundleReport(),
  ];
}
