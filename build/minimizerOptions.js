/** What is written once compresses better than what is put in everywhere. */
const MINIMIZER_OPTIONS = { compress: { inline: 0, reduce_funcs: false } };

module.exports = { MINIMIZER_OPTIONS };
