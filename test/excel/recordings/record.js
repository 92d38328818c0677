/* global window */
/*
 * Pasted into the console of an add-in's frame: keeps every RichApi request and its answer. See
 * README.md. The same file runs in the test of the replay, against the stand-in.
 */
(function () {
  const richApi = window.OSF.DDA.RichApi;
  const send = richApi.executeRichApiRequestAsync;
  let exchanges = [];

  /** Places in the arrays that travel. */
  const REQUEST_BODY = 4;
  const RESPONSE_BODY = 2;

  const text = (body) => (Array.isArray(body) ? body.join("") : body);

  function recordedSend(message, callback) {
    send(message, (result) => {
      const succeeded = result.status === "succeeded";
      exchanges.push({
        request: JSON.parse(message[REQUEST_BODY]),
        response: succeeded ? JSON.parse(text(result.value.data[RESPONSE_BODY])) : null,
        error: succeeded ? null : result.error.code,
      });
      callback(result);
    });
  }

  window.startRecording = function () {
    exchanges = [];
    // The method itself cannot be replaced.
    const value = recordedSend;
    window.OSF.DDA.RichApi = Object.create(richApi, { executeRichApiRequestAsync: { value } });
  };

  window.stopRecording = function (description, workbook) {
    window.OSF.DDA.RichApi = richApi;
    const { Office } = window;
    const excel = Office.context.diagnostics.version;
    return JSON.stringify({ description, excel, workbook, exchanges }, null, 1);
  };
})();
