const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { BundleCheckPlugin } = require("./scripts/webpack/bundle-check-plugin.js");
const deployment = require("./scripts/webpack/deployment.js");
const { framePolicy, readFramers } = require("./scripts/webpack/framing.js");
const { FunctionsMetadataPlugin } = require("./scripts/webpack/functions-metadata-plugin.js");
const { HostFilesPlugin } = require("./scripts/webpack/host-files.js");
const { NoticesPlugin } = require("./scripts/webpack/notices-plugin.js");
const outputs = require("./scripts/webpack/outputs.js");
const { PagesPlugin, listRulePages } = require("./scripts/webpack/pages.js");
const schemas = require("./scripts/webpack/schemas.js");

/** @import { Configuration, RuleSetRule } from "webpack" */
/** @import { Configuration as DevServer } from "webpack-dev-server" */

const root = __dirname;
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** @type {(env: unknown, argv: { readonly mode?: string }) => Promise<Configuration & { devServer?: DevServer | undefined }>} */
module.exports = async (env, argv) => {
  const isDevelopment = argv.mode === "development";
  const url = deployment.readDeploymentUrl(process.env.PRAMOEN_URL);
  const framers = readFramers(process.env.PRAMOEN_FRAMED_BY);
  return {
    context: root,
    target: ["web", "es2022"],
    devtool: isDevelopment ? "source-map" : false,
    cache: {
      type: "filesystem",
      buildDependencies: { config: [__filename, path.join(root, "scripts/webpack/")] },
    },
    entry: { taskpane: "./src/taskpane/index.tsx", functions: "./src/functions/associate.ts" },
    output: {
      path: path.join(root, "dist"),
      publicPath: "",
      // The manifest names functions.js; the pane's script is named by its page and may change with its content.
      filename: ({ chunk }) =>
        chunk?.name === "functions" ? outputs.FUNCTIONS_SCRIPT : "[name].[contenthash:8].js",
      // Parts of the pane that are fetched later: after an update none may come from a browser's cache.
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        scriptRule(isDevelopment),
        { test: /\.schema\.json$/, type: "json", use: path.join(root, "scripts/webpack/schema-loader.js") },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { format: { comments: false } },
        }),
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ RULES_WITH_PAGE: JSON.stringify(listRulePages(root)) }),
      new HtmlWebpackPlugin({
        filename: outputs.TASKPANE_PAGE,
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        // Excel calls the functions as soon as office.js has come and the document is read. Only a script that
        // the document waits for has said by then which function is which; a deferred one may come too late.
        scriptLoading: "blocking",
        inject: "body",
        minify: false,
        templateParameters: {
          officeJs: deployment.OFFICE_JS,
          contentSecurityPolicy: deployment.CONTENT_SECURITY_POLICY,
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/mark.svg", to: "assets/mark.svg" },
          { from: "src/taskpane/pages/page.css", to: "assets/page.css" },
          ...Object.entries(schemas).map(([from, to]) => ({ from, to })),
          { from: "manifest.xml", transform: (xml) => deployment.deployManifest(xml.toString(), url) },
        ],
      }),
      new FunctionsMetadataPlugin({ root, checkWords: !isDevelopment }),
      new PagesPlugin({ root, contentSecurityPolicy: PAGE_POLICY }),
      new NoticesPlugin({ root }),
      new HostFilesPlugin({ url, framers }),
      new BundleCheckPlugin({ checkBudgets: !isDevelopment }),
    ],
    performance: { hints: false },
    devServer: process.env.WEBPACK_SERVE === "true" ? await devServer(framers) : undefined,
  };
};

/**
 * @param {boolean} isDevelopment
 * @returns {RuleSetRule}
 */
function scriptRule(isDevelopment) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: isDevelopment } },
        target: "es2022",
        externalHelpers: true,
      },
    },
  };
}

/**
 * Trusted certificates may ask for administrator rights, so they are looked for only when serving.
 * @param {readonly string[]} framers
 * @returns {Promise<DevServer>}
 */
async function devServer(framers) {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: ({ url }) => ({
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": framePolicy(
        new URL(url ?? "/", "https://localhost").pathname.slice(1),
        framers,
      ),
    }),
  };
}
