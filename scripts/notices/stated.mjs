/**
 * What a package's own files do not say of its licence, looked up at its source.
 * @typedef {object} Statement
 * @property {string} [licence] an expression of SPDX, where package.json has none or another
 * @property {string} [like] a package whose licence file has the terms, where this one has no file
 * @property {string} [holders] who holds the copyright, where the file of the other package names others
 * @property {string} why
 */

/** @type {Readonly<Record<string, Statement>>} */
export const STATED = {
  "@cfworker/json-schema": {
    like: "react",
    holders: "Copyright (c) 2020 Jeremy Danyow",
    why: "package.json says MIT; its repository, cfworker/cfworker, has the file with this holder",
  },
  "@fluentui/react-icons": {
    like: "@fluentui/react-components",
    why: "package.json says MIT; the icons are Microsoft's, as the components are that are published with the file",
  },
  "@univerjs/protocol": {
    like: "@univerjs/core",
    why: "package.json says Apache-2.0; it is published by the makers of Univer without the file that their other packages have",
  },
  "@univerjs/telemetry": {
    licence: "Apache-2.0",
    why: "its file is the Apache License 2.0; package.json names none",
  },
  "franc-min": {
    like: "trigram-utils",
    holders: [
      "Copyright (c) 2014 Titus Wormer <tituswormer@gmail.com>",
      "Copyright (c) 2008 Kent S Johnson",
      "Copyright (c) 2006 Jacob R Rideout <kde@jacobrideout.net>",
      "Copyright (c) 2004 Maciej Ceglowski",
    ].join("\n"),
    why: "package.json says MIT and leads to the file of its repository, wooorm/franc, which has these holders",
  },
  "ot-text-unicode": {
    licence: "ISC OR MIT",
    why: "package.json says ISC, the README MIT",
  },
  "react-remove-scroll-bar": {
    like: "react-remove-scroll",
    holders: "Copyright (c) 2025 Anton Korzunov <thekashey@gmail.com>",
    why: "package.json says MIT; its repository, theKashey/react-remove-scroll-bar, has the file with this holder",
  },
};
