import { useEffect, useState } from 'react';
import { useWorkspace } from '../state/workspace.js';
import type { Details } from './engineMessages.js';
import { engine } from './engine.js';

/** Details of one element, asked for anew whenever the assessment changes; undefined until they arrive. */
export function useDetails(id: string): Details | undefined {
  const assessment = useWorkspace((workspace) => workspace.assessment);
  const [details, setDetails] = useState<Details>();
  useEffect(() => {
    let isCurrent = true;
    if (!assessment) return undefined;
    void engine()
      .details(id)
      .then((answer) => {
        if (isCurrent) setDetails(answer);
      });
    return () => {
      isCurrent = false;
    };
  }, [id, assessment]);
  return details?.id === id ? details : undefined;
}
