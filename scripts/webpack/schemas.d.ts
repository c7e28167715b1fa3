declare const schemas: Readonly<Record<string, string>>;
export default schemas;
