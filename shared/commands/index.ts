import { addBoundary } from './addBoundary.js';
import { addEdge } from './addEdge.js';
import { addNode } from './addNode.js';
import { addTextNote } from './addTextNote.js';
import { applyLayout } from './applyLayout.js';
import { deleteElements } from './deleteElements.js';
import { moveElements } from './moveElements.js';
import { pasteElements } from './pasteElements.js';
import { reparent } from './reparent.js';
import { resizeBoundary } from './resizeBoundary.js';
import { setBends } from './setBends.js';
import { setCount } from './setCount.js';
import { setDirection } from './setDirection.js';
import { setEdgeEnds } from './setEdgeEnds.js';
import { setFacts } from './setFacts.js';
import { setLabel } from './setLabel.js';
import { setLinks } from './setLinks.js';
import { setMembers } from './setMembers.js';
import { setModel } from './setModel.js';
import { setNotes } from './setNotes.js';
import { setOption } from './setOption.js';
import { setOverride } from './setOverride.js';
import { setPlacement } from './setPlacement.js';
import { setProfile } from './setProfile.js';
import { setRules } from './setRules.js';
import { setScope } from './setScope.js';
import { setStep } from './setStep.js';
import { setTaskState } from './setTaskState.js';
import { setTitle } from './setTitle.js';

/** Every edit by its id, with the words that the history shows for it. */
export const commands = {
  addBoundary: { run: addBoundary, label: 'Add a boundary' },
  addEdge: { run: addEdge, label: 'Connect' },
  addNode: { run: addNode, label: 'Add a node' },
  addTextNote: { run: addTextNote, label: 'Add a note' },
  applyLayout: { run: applyLayout, label: 'Tidy up' },
  deleteElements: { run: deleteElements, label: 'Delete' },
  moveElements: { run: moveElements, label: 'Move' },
  pasteElements: { run: pasteElements, label: 'Paste' },
  reparent: { run: reparent, label: 'Move into a boundary' },
  resizeBoundary: { run: resizeBoundary, label: 'Resize a boundary' },
  setBends: { run: setBends, label: 'Bend a connection' },
  setCount: { run: setCount, label: 'Change the count' },
  setDirection: { run: setDirection, label: 'Change the direction' },
  setEdgeEnds: { run: setEdgeEnds, label: 'Reconnect' },
  setFacts: { run: setFacts, label: 'Set a property' },
  setLabel: { run: setLabel, label: 'Rename' },
  setLinks: { run: setLinks, label: 'Change the links' },
  setMembers: { run: setMembers, label: 'Change the members' },
  setModel: { run: setModel, label: 'Choose the model' },
  setNotes: { run: setNotes, label: 'Write notes' },
  setOption: { run: setOption, label: 'Choose an option' },
  setOverride: { run: setOverride, label: 'Correct an owner' },
  setPlacement: { run: setPlacement, label: 'Arrange' },
  setProfile: { run: setProfile, label: 'Change the matrix' },
  setRules: { run: setRules, label: 'Change the rules' },
  setScope: { run: setScope, label: 'Change the scope' },
  setStep: { run: setStep, label: 'Number a connection' },
  setTaskState: { run: setTaskState, label: 'Decide on a task' },
  setTitle: { run: setTitle, label: 'Change the title' },
} as const;

export type CommandId = keyof typeof commands;
