import { ChevronRight } from 'lucide-react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import type { Owner } from '../../../shared/catalog/types.js';
import type { Party } from '../../../shared/figures/palette.js';
import { ElementPicture } from '../controls/ElementPicture.js';
import { OwnerSwatch } from '../controls/OwnerSwatch.js';
import { SeverityMark } from '../controls/SeverityMark.js';
import type { OutlineItem } from './outlineItems.js';
import { useRowDrag } from './rowDrag.js';

/** px by which a row stands in from the one around it. */
const INDENT = 10;

/** One row with those below it, for the tree's collection. */
export function outlineRow(item: OutlineItem) {
  return (
    <TreeItem
      id={item.key}
      textValue={item.label}
      aria-label={item.spoken}
      hasChildItems={item.hasChildren}
      className="outline-row"
    >
      <TreeItemContent>
        {({ level, isExpanded }) => <Content item={item} level={level} isExpanded={isExpanded} />}
      </TreeItemContent>
      <Collection items={item.children}>{outlineRow}</Collection>
    </TreeItem>
  );
}

interface ContentProps {
  readonly item: OutlineItem;
  readonly level: number;
  readonly isExpanded: boolean;
}

function Content({ item, level, isExpanded }: ContentProps) {
  const { id, label, detail, party, outstanding, worst, hasChildren } = item;
  const landing = useRowDrag(({ drag }) => {
    if (!drag?.isOver || id === undefined || drag.parent !== id) return '';
    return drag.refused === undefined ? ' outline-landing' : ' outline-landing outline-refused';
  });
  const owner = party === undefined ? undefined : ownerOf(party);
  return (
    <div
      className={`outline-content${landing}`}
      data-element={id}
      style={{ paddingInlineStart: (level - 1) * INDENT + 2 }}
    >
      {hasChildren ? (
        <Button slot="chevron" className={`outline-chevron${isExpanded ? ' outline-chevron-open' : ''}`}>
          <ChevronRight size={12} aria-hidden />
        </Button>
      ) : (
        <span className="outline-chevron" />
      )}
      <ElementPicture id={id} />
      <span className="outline-text" title={detail === '' ? label : `${label} · ${detail}`}>
        <span className="outline-label">{label}</span>
        {detail === '' ? null : <span className="outline-detail quiet">{detail}</span>}
      </span>
      {outstanding > 0 && worst !== undefined ? (
        <span className="outline-tasks numeric">
          <SeverityMark severity={worst} />
          {outstanding}
        </span>
      ) : null}
      {owner === undefined ? <span className="outline-no-owner" /> : <OwnerSwatch owner={owner} />}
    </div>
  );
}

/** An outside party is nobody's whose layers are shown. */
function ownerOf(party: Party): Owner | undefined {
  return party === 'external' ? undefined : party;
}
