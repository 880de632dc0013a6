// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;
import org.hashiya.model.MemberSet;
import org.hashiya.model.SetActs;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.NameDialog;
import org.hashiya.ui.study.ActSupplier;

/** What a person does with sets of documents; each act is one step of undo. */
public final class DocumentSets extends CodeSets {

	/** @param perform performs an act on the study that is shown, and says whether it was done */
	public DocumentSets(Predicate<ActSupplier> perform) {
		super(perform);
	}

	@Override
	public void create(Control above, Study study, List<UUID> documents) {
		new NameDialog(above.getShell(), Messages.Set_newDocumentsTitle, Messages.Set_newDocumentsMessage, Messages.Set_newAct, "", "", //$NON-NLS-1$ //$NON-NLS-2$
				name -> study.sets().list().stream().anyMatch(set -> set.name().equals(name)) ? Messages.Set_taken : null,
				(name, description) -> perform.test((now, author) -> Optional.of(SetActs.createOfDocuments(now, name, documents, author)))).open();
	}

	@Override
	public void add(UUID set, List<UUID> documents) {
		perform.test((now, author) -> {
			MemberSet known = now.sets().get(set);
			return known == null ? Optional.empty() : SetActs.addDocuments(known, documents);
		});
	}

	@Override
	public void remove(UUID set, List<UUID> documents) {
		perform.test((now, author) -> {
			MemberSet known = now.sets().get(set);
			return known == null ? Optional.empty() : SetActs.removeDocuments(known, documents);
		});
	}
}
