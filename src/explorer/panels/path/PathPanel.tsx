/** The red thread: its ends being chosen, the chain that was found, or why there is none. */

import { useStore } from '../../state/store.ts';
import { useThread } from '../../state/thread.ts';
import { EndChoice } from './EndChoice.tsx';
import { NoThread } from './NoThread.tsx';
import { ThreadPanel } from './ThreadPanel.tsx';

export function PathPanel() {
  const threading = useStore((state) => state.threading);
  const path = useStore((state) => state.path);
  const search = useThread();
  if (threading) return <EndChoice key={threading.from} from={threading.from} />;
  if (!path || !search) return null;
  return search.paths.length ? (
    <ThreadPanel ends={path} search={search} />
  ) : (
    <NoThread ends={path} search={search} />
  );
}
