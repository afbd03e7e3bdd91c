/** The parts of Chromium's interface that are used here. */
declare const chrome: {
  action: { onClicked: { addListener(listener: (tab: { id?: number }) => void): void } };
  scripting: { executeScript(order: { target: { tabId: number }; files: string[] }): Promise<unknown> };
};

/** Opens the view in the tab whose toolbar button was pressed. */
export function listen(): void {
  chrome.action.onClicked.addListener(({ id }) => {
    if (id !== undefined)
      void chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] });
  });
}
