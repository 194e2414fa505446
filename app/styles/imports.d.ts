// What the bundler makes of an import of these files (next.config.js).

/** The style sheet, minified. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** The font's address. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
