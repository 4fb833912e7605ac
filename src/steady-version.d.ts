/** Which Steady this is; put in by the build. */
declare const STEADY_VERSION: string;
