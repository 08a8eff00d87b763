// Edits that the browser would make in the page by itself where lines are joined. It would carry their looks over as style
// attributes, which the content security policy forbids, so the editor makes them.
import { EditorView } from '@codemirror/view';
import { deleteCharBackward, deleteCharForward } from '@codemirror/commands';

const deletions = {
  deleteContentBackward: deleteCharBackward,
  deleteContentForward: deleteCharForward,
};

export const editsItself = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.isComposing || view.composing || view.state.readOnly) return false;
    const remove = deletions[event.inputType];
    const replaces = event.inputType === 'insertText' && event.data && view.state.selection.ranges.some((range) => !range.empty);
    if (!remove && !replaces) return false;
    event.preventDefault();
    if (remove) remove(view);
    else view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});
