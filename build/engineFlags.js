/**
 * How the JavaScript engine works for commands. A command runs for seconds: by default a third of
 * the processor's time goes into optimising functions that are done with soon after. And memory is
 * tidied up when a seventh has come to it, not half: thousands of units take less of it.
 */
module.exports = ["--interrupt-budget=400000", "--heap-growing-percent=15"];
