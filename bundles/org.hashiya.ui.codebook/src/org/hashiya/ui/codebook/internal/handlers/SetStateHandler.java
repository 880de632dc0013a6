// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.UUID;

import org.hashiya.model.Document;
import org.hashiya.model.Document.State;
import org.hashiya.ui.codebook.internal.acts.SetDocumentsState;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;
import org.hashiya.ui.study.ActSupplier;

/** Says how far the work on the selected documents is. */
public final class SetStateHandler extends ChoiceHandler {

	public SetStateHandler() {
		super("org.hashiya.ui.codebook.state"); //$NON-NLS-1$
	}

	@Override
	String valueOf(Document document, ShownDocuments shown) {
		return shown.state(document).name();
	}

	@Override
	ActSupplier act(List<UUID> documents, String value) {
		return new SetDocumentsState(documents, State.valueOf(value));
	}
}
