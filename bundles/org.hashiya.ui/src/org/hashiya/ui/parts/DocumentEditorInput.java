// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.study.OpenStudies;

/** A document of a study as what an editor shows. Two are equal when study folder and document are. It may outlive the study: who shows it asks for the study each time. */
public final class DocumentEditorInput implements IEditorInput, IPersistableElement {

	static final String FOLDER = "folder"; //$NON-NLS-1$
	static final String DOCUMENT = "document"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$

	private final Path folder;
	private final UUID document;
	private final String name;

	/**
	 * @param folder   the study's
	 * @param document its id
	 * @param name     the document's name, for the tab until the study is open
	 */
	public DocumentEditorInput(Path folder, UUID document, String name) {
		this.folder = folder;
		this.document = document;
		this.name = name;
	}

	/** The folder of the study. */
	public Path folder() {
		return folder;
	}

	/** The id of the document. */
	public UUID document() {
		return document;
	}

	/** The study, where it is open. At the start of the workbench it may be opened later than the editor is made; {@link OpenStudies#open} does no harm then. */
	public Optional<OpenStudy> study(OpenStudies studies) {
		return studies.in(folder);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.DOCUMENT.descriptor();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void saveState(IMemento memento) {
		memento.putString(FOLDER, folder.toString());
		memento.putString(DOCUMENT, document.toString());
		memento.putString(NAME, name);
	}

	@Override
	public String getFactoryId() {
		return DocumentEditorInputFactory.ID;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DocumentEditorInput that && folder.equals(that.folder) && document.equals(that.document);
	}

	@Override
	public int hashCode() {
		return Objects.hash(folder, document);
	}
}
