// The window in which the canvas bench shows a peer: as large as the app's, with nothing else in it.
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => {
  app.quit();
});
void app.whenReady().then(() => {
  const window = new BrowserWindow({ useContentSize: true, width: 1440, height: 900 });
  return window.loadURL('about:blank');
});
