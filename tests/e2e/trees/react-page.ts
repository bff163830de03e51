import { createElement, lazy, Suspense, useLayoutEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { leafletOf, partOf } from './leaflet.ts';
import { offerLeaflet } from './leaflet-page.ts';

// Runs in a page: React hydrates what its server half has rendered.

const library = { createElement, useLayoutEffect, useState };
const part = Promise.withResolvers<{ default: ReturnType<typeof partOf<ReturnType<typeof createElement>>> }>();
const LatePart = lazy(() => part.promise);

offerLeaflet(
  (hooks, tell) => {
    const app = document.getElementById('app');
    const late = createElement(Suspense, { fallback: null }, createElement(LatePart, null));
    if (app) hydrateRoot(app, createElement(leafletOf(library, late, hooks), null), { onRecoverableError: tell });
  },
  () => part.resolve({ default: partOf(library) }),
);
