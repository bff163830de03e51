export interface FileChoiceProps {
  label: string;
  onOpen: (file: File) => void;
}

/** A field to choose a JSON file with. */
export function FileChoice({ label, onOpen }: FileChoiceProps) {
  return (
    <label class="file-choice">
      <span>{label}</span>
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
    </label>
  );
}
