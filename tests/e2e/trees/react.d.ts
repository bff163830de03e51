// React carries no types of its own. These are the few functions that the tests call.

declare module 'react' {
  export interface ReactNode {
    readonly type: unknown;
  }
  type Component = () => ReactNode;

  export function createElement(type: unknown, props: object | null, ...children: unknown[]): ReactNode;
  export function lazy(load: () => Promise<{ default: Component }>): Component;
  export function useLayoutEffect(effect: () => void): void;
  export function useState<State>(first: State): [State, (next: State) => void];
  export const Suspense: unknown;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function hydrateRoot(container: Element, node: ReactNode, options: { onRecoverableError(error: unknown): void }): void;
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';
  export function renderToString(node: ReactNode): string;
}
