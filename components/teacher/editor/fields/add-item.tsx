// Below a list of fields: one more of them.
export type AddItemProps = { words: string; onPress: () => void; id?: string };

export function AddItem({ words, onPress, id }: AddItemProps) {
  return (
    <button type="button" id={id} className="tool" onClick={onPress}>
      + {words}
    </button>
  );
}
