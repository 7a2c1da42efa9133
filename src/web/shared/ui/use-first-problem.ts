import { useEffect, useRef, useState } from 'react';

/** Goes to the first field that is not right, once the problems of a try to send are shown. */
export function useFirstProblem() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries === 0) return;
    const field = form.current?.querySelector<HTMLElement>(
      'input[aria-invalid="true"], textarea[aria-invalid="true"], [data-invalid] button, [data-invalid] [role="spinbutton"]',
    );
    field?.focus();
  }, [tries]);
  return { form, show: () => setTries((count) => count + 1) };
}
