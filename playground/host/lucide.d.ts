/** The icons as the package ships them; declared, since inferring the type of so large a file is slow. */
declare module 'lucide-static/icon-nodes.json' {
  const nodes: Readonly<
    Record<string, readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] | undefined>
  >;
  export default nodes;
}
