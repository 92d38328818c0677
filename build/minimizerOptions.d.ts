export const MINIMIZER_OPTIONS: {
  readonly compress: { readonly inline: 0; readonly reduce_funcs: boolean };
};
