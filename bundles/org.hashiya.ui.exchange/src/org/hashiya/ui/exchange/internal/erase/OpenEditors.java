// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.hashiya.model.Study;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.parts.PartIds;

/** The editors of a study, with where they were scrolled, so that they can be opened again when the study was closed for a while. To be used on the UI thread. */
final class OpenEditors {

	private record One(IWorkbenchPage page, DocumentEditorInput input, IMemento state, boolean active) {
	}

	private final Path folder;
	private final List<One> editors = new ArrayList<>();

	private OpenEditors(Path folder) {
		this.folder = folder;
	}

	/** Those that are open on documents of the study in this folder. */
	static OpenEditors of(Path folder) {
		OpenEditors found = new OpenEditors(folder);
		for (IWorkbenchPage page : pages()) {
			for (IEditorReference reference : page.getEditorReferences()) {
				DocumentEditorInput input = input(reference);
				if (input != null && input.folder().equals(folder)) {
					IEditorPart editor = reference.getEditor(false);
					XMLMemento state = XMLMemento.createWriteRoot("editor"); //$NON-NLS-1$
					if (editor instanceof IPersistableEditor persistable) {
						persistable.saveState(state);
					}
					found.editors.add(new One(page, input, state, editor != null && editor == page.getActiveEditor()));
				}
			}
		}
		return found;
	}

	private static List<IWorkbenchPage> pages() {
		List<IWorkbenchPage> pages = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			pages.addAll(List.of(window.getPages()));
		}
		return pages;
	}

	private static @Nullable DocumentEditorInput input(IEditorReference reference) {
		try {
			return PartIds.EDITOR.equals(reference.getId()) && reference.getEditorInput() instanceof DocumentEditorInput input ? input : null;
		} catch (PartInitException e) {
			return null; // an editor that could not be restored is none
		}
	}

	/** Opens them again as far as their documents are in the study still, and closes others of the study that opened meanwhile. */
	@NonNullByDefault({}) // the platform says nothing of null
	void openAgain(Study study) {
		for (IWorkbenchPage page : pages()) {
			List<One> here = editors.stream().filter(one -> one.page() == page && study.documents().get(one.input().document()) != null).toList();
			for (IEditorReference reference : page.getEditorReferences()) {
				DocumentEditorInput input = input(reference);
				if (!editors.isEmpty() && input != null && input.folder().equals(folder)) {
					page.closeEditors(new IEditorReference[] { reference }, false); // what opened by itself when no other was open
				}
			}
			for (One one : here) {
				try {
					if (page.openEditor(one.input(), PartIds.EDITOR, false) instanceof IPersistableEditor persistable) {
						persistable.restoreState(one.state()); // the document is read later
					}
				} catch (PartInitException e) {
					ILog.of(OpenEditors.class).warn(one.input().getName(), e); // one can open it by hand
				}
			}
			here.stream().filter(One::active).findFirst().map(one -> page.findEditor(one.input())).ifPresent(page::activate);
		}
	}
}
