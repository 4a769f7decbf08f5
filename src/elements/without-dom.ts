/**
 * Stands in for each element where there never is a DOM: on edge servers and in web workers. Bundlers
 * for these take the build of Lit that is for pages, which needs a DOM to be imported.
 */
export abstract class WithoutDom {
  /** Does nothing: there is nowhere to define it. */
  static define(): void {}
}
