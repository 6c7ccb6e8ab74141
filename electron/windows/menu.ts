import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** A menu item that runs a command of the window's command table. */
function command(id: string, label: string, accelerator?: string): MenuItemConstructorOptions {
  return {
    label,
    // the window's own table listens to the keys; here they are only shown
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => {
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
      window?.webContents.send('menu:command', { id });
    },
  };
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

export function setMenu(): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...mac,
      {
        label: 'File',
        submenu: [
          command('file-new', 'New diagram', 'CmdOrCtrl+N'),
          command('file-open', 'Open…', 'CmdOrCtrl+O'),
          SEPARATOR,
          command('file-save', 'Save', 'CmdOrCtrl+S'),
          command('file-save-as', 'Save as…', 'CmdOrCtrl+Shift+S'),
          SEPARATOR,
          command('file-import', 'Import a template…', 'CmdOrCtrl+I'),
          command('file-update', 'Update from a template…', 'CmdOrCtrl+Shift+I'),
          command('file-export', 'Export…', 'CmdOrCtrl+E'),
          command('file-sample', 'Open the sample architecture'),
          SEPARATOR,
          { role: 'quit' },
        ],
      },
      {
        label: 'Edit',
        submenu: [
          command('edit-undo', 'Undo', 'CmdOrCtrl+Z'),
          command('edit-redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
          command('edit-history', 'History…', 'CmdOrCtrl+Alt+Z'),
          SEPARATOR,
          command('edit-cut', 'Cut', 'CmdOrCtrl+X'),
          command('edit-copy', 'Copy', 'CmdOrCtrl+C'),
          command('edit-paste', 'Paste', 'CmdOrCtrl+V'),
          command('edit-duplicate', 'Duplicate', 'CmdOrCtrl+D'),
          command('edit-select-all', 'Select all', 'CmdOrCtrl+A'),
        ],
      },
      {
        label: 'View',
        submenu: [
          command('view-zoom-in', 'Zoom in', 'CmdOrCtrl+='),
          command('view-zoom-out', 'Zoom out', 'CmdOrCtrl+-'),
          command('view-fit', 'Fit the diagram', 'Shift+1'),
          SEPARATOR,
          command('view-add', 'New view'),
          command('view-next', 'Next view', 'CmdOrCtrl+PageDown'),
          command('view-previous', 'Previous view', 'CmdOrCtrl+PageUp'),
          command('view-outline', 'Outline', 'CmdOrCtrl+Shift+O'),
          command('view-greys', 'Preview in black and white', 'Alt+B'),
          SEPARATOR,
          { role: 'togglefullscreen' },
        ],
      },
    ]),
  );
}
