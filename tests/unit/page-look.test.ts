import { describe, expect, test } from 'vitest';
import { DARK_BELOW } from '../../lib/page/limits.ts';
import { luminanceOf } from '../../lib/page/page-look.ts';

describe('luminanceOf', () => {
  test.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 1)', 1],
    ['rgb(255, 0, 0)', 0.2126],
    ['rgb(0, 255, 0)', 0.7152],
    ['rgb(0, 0, 255)', 0.0722],
    ['rgb(128, 128, 128)', 0.215_86],
    ['rgb(10, 10, 10)', 0.003_04],
    ['rgb(255 255 255 / 0.9)', 1],
    ['rgb(255 255 255 / 90%)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0.5 0.5 0.5)', 0.214_04],
    ['color(srgb 0 1 0 / 0.8)', 0.7152],
    ['color(display-p3 0 0 0)', 0],
    ['color(display-p3 1 1 1)', 1],
    ['lab(100 0 0)', 1],
    ['lab(50 0 0)', 0.125],
    ['lab(1 0 0)', 0.000_001],
    ['lch(100 0 0)', 1],
    ['oklch(1 0 0)', 1],
    ['oklch(0.5 0.1 200)', 0.125],
    ['oklch(0.9 0 none)', 0.729],
    ['oklab(0.2 -0.1 0.1)', 0.008],
  ])('of %s is %d', (color, luminance) => {
    expect(luminanceOf(color)).toBeCloseTo(luminance, 4);
  });

  test.each([
    'rgba(0, 0, 0, 0)',
    'rgb(255 255 255 / 0.4)',
    'rgb(255 255 255 / 49%)',
    'color(srgb 1 1 1 / 0.2)',
    'oklch(1 0 0 / 0.1)',
    'transparent',
    '',
  ])('is told for no see-through colour: %s', (color) => {
    expect(luminanceOf(color)).toBeUndefined();
  });

  test.each([
    ['rgb(17, 17, 17)', true],
    ['rgb(27, 38, 59)', true],
    ['rgb(110, 110, 110)', true],
    ['rgb(130, 130, 130)', false],
    ['rgb(250, 250, 245)', false],
  ])('tells %s to be dark: %s', (color, isDark) => {
    expect((luminanceOf(color) ?? Number.NaN) < DARK_BELOW).toBe(isDark);
  });
});
