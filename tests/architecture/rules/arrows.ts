// The arrows of the architecture, on every import of a file.
import { importsOf, resolveInside } from '../imports.ts';
import { layerOf } from '../layers.ts';
import type { Finding, SourceFile } from '../source-file.ts';

/** The folders whose every file belongs to a layer. */
const LAYERED = /^(app|components|lib)\/|^(proxy|instrumentation|instrumentation-client)\.ts$/;

export function checkArrows(source: SourceFile): Finding[] {
  if (!LAYERED.test(source.path)) return [];
  const layer = layerOf(source.path);
  if (!layer) return [{ rule: 'arrows', path: source.path, detail: 'belongs to no layer' }];
  return importsOf(source)
    .filter(({ specifier }) => {
      const inside = resolveInside(source.path, specifier);
      if (inside !== null && /\.css(\?inline)?$/.test(inside))
        return !/^(app|components)\//.test(inside);
      const allowed = inside === null ? layer.packages : layer.inside;
      return specifier === '<computed>' || !allowed.some((rule) => rule.test(inside ?? specifier));
    })
    .map(({ specifier }) => ({
      rule: 'arrows',
      path: source.path,
      detail: `${layer.name} imports ${specifier}`,
    }));
}
