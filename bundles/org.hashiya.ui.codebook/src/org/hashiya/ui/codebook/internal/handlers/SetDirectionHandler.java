// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.UUID;

import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.ui.codebook.internal.acts.SetDocumentsDirection;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;
import org.hashiya.ui.study.ActSupplier;

/** Forces the direction of the selected documents, or lets each paragraph decide. */
public final class SetDirectionHandler extends ChoiceHandler {

	private static final String AUTOMATIC = "AUTOMATIC"; //$NON-NLS-1$

	public SetDirectionHandler() {
		super("org.hashiya.ui.codebook.direction"); //$NON-NLS-1$
	}

	@Override
	String valueOf(Document document, ShownDocuments shown) {
		Direction direction = document.direction();
		return direction == null ? AUTOMATIC : direction.name();
	}

	@Override
	ActSupplier act(List<UUID> documents, String value) {
		return new SetDocumentsDirection(documents, value.equals(AUTOMATIC) ? null : Direction.valueOf(value));
	}
}
