import 'preact/debug';
import { createElement, hydrate } from 'preact';
import type { ComponentType, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { leafletOf, partOf } from './leaflet.ts';
import type { Library } from './leaflet.ts';
import { offerLeaflet } from './leaflet-page.ts';

// Runs in a page: Preact hydrates HTML from a server. Its debug half tells what it finds wrong.

const library: Library<VNode> = {
  createElement: (type, props, ...children) => createElement(type as ComponentType, props, ...(children as VNode[])),
  useLayoutEffect,
  useState,
};

offerLeaflet(
  (hooks) => {
    const app = document.getElementById('app');
    if (app) hydrate(createElement(leafletOf(library, partOf(library)(), hooks), null), app);
  },
  () => {},
);
