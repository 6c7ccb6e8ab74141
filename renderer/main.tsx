import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/base.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/palette.css';
import './styles/outline.css';
import './styles/canvas.css';
import './styles/inspector.css';
import './styles/tasks.css';
import './styles/views.css';
import './styles/dialogs.css';
import './styles/narrow.css';
import { App } from './App.js';
import { readFirstDocument } from './state/fileFlow.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
// asked for before the window is drawn: it is read meanwhile
const firstDocument = readFirstDocument();
createRoot(root).render(
  <StrictMode>
    <App firstDocument={firstDocument} />
  </StrictMode>,
);
