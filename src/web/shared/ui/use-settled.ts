import { useEffect, useState } from 'react';

/** A text as it was when it last stayed the same for so many milliseconds: what to ask the server with. */
export function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
