import { Component, type ReactNode } from 'react';
import { Crashed } from './Crashed.tsx';

interface State {
  readonly error: Error | null;
}

/** The last surface of errors: our own mistakes. React offers this only as a class. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error ? <Crashed message={this.state.error.message} /> : this.props.children;
  }
}
