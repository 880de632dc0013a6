// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the workbench was closed. */
public final class DocumentEditorInputFactory implements IElementFactory {

	static final String ID = "org.hashiya.ui.documentEditorInput"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable IAdaptable createElement(IMemento memento) {
		String folder = memento.getString(DocumentEditorInput.FOLDER);
		String document = memento.getString(DocumentEditorInput.DOCUMENT);
		String name = memento.getString(DocumentEditorInput.NAME);
		if (folder == null || document == null || name == null) {
			return null;
		}
		try {
			return new DocumentEditorInput(Path.of(folder), UUID.fromString(document), name);
		} catch (IllegalArgumentException e) {
			return null; // a damaged workbench state: the editor is not restored, nothing else is lost
		}
	}
}
