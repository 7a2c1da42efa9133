import styles from '../editor.module.css';

/** What is wrong with a list as a whole. */
export function ListProblem({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="alert" className={styles.problem}>
      {text}
    </p>
  );
}
