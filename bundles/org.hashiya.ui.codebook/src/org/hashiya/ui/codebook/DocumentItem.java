// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.UUID;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.parts.MemoSubject;

/**
 * A document as it is selected in the documents view. Adapts to {@link DocumentEditorInput}, so that other views can follow the selection.
 *
 * @param document its id
 */
public record DocumentItem(OpenStudy study, UUID document) implements ExplorerItem, MemoSubject, IAdaptable {

	@Override
	public UUID studyId() {
		return study.study().info().id();
	}

	@Override
	public Target target() {
		return new Target(ElementKind.DOCUMENT, document);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		Document known = study.study().documents().get(document);
		return adapter == DocumentEditorInput.class && known != null ? adapter.cast(new DocumentEditorInput(study.folder(), document, known.name())) : null;
	}
}
