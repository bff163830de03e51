// What floors 0 to 2 may use beside the language: it is the same in browsers, workers and Node. Only for tsconfig.pure.json.
declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string);
  readonly protocol: string;
  readonly hostname: string;
}
