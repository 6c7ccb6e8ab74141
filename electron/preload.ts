/** The typed bridge, `window.demarc`: nothing else of Node or Electron reaches the window. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { CHANNELS, EVENTS, type Bridge } from '../shared/ipc.js';

const bridge: Bridge = {
  request: (channel, request) => {
    if (!CHANNELS.has(channel)) return Promise.reject(new Error(`There is no channel ${channel}.`));
    return ipcRenderer.invoke(channel, request);
  },
  on: (event, listener) => {
    if (!EVENTS.has(event)) throw new Error(`There is no event ${event}.`);
    // the event object would hand the window a reference to ipcRenderer
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void => {
      listener(payload);
    };
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },
};

contextBridge.exposeInMainWorld('demarc', bridge);
