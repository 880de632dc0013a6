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
import org.hashiya.ui.codebook.internal.codes.PalettePopup;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.dialogs.NameDialog;
import org.hashiya.ui.study.ActSupplier;

/** What a person does with code sets; each act is one step of undo. {@link DocumentSets} does it with sets of documents. */
public class CodeSets {

	/** Performs an act on the study that is shown, and says whether it was done. */
	final Predicate<ActSupplier> perform;

	/** @param perform performs an act on the study that is shown, and says whether it was done */
	public CodeSets(Predicate<ActSupplier> perform) {
		this.perform = perform;
	}

	/** Asks for the name of a new set of these codes. */
	public void create(Control above, Study study, List<UUID> codes) {
		new NameDialog(above.getShell(), Messages.Set_newTitle, Messages.Set_newMessage, Messages.Set_newAct, "", "", //$NON-NLS-1$ //$NON-NLS-2$
				name -> study.sets().list().stream().anyMatch(set -> set.name().equals(name)) ? Messages.Set_taken : null,
				(name, description) -> perform.test((now, author) -> Optional.of(SetActs.create(now, name, null, codes, author)))).open();
	}

	/** Asks for another name and description. */
	public void change(Control above, Study study, MemberSet set) {
		new NameDialog(above.getShell(), Messages.Set_changeTitle, Messages.Set_changeMessage, Messages.Set_changeAct, set.name(), set.description(),
				name -> study.sets().list().stream().anyMatch(other -> other.name().equals(name) && !other.id().equals(set.id())) ? Messages.Set_taken : null,
				(name, description) -> perform.test((now, author) -> {
					MemberSet known = now.sets().get(set.id());
					return known == null ? Optional.empty() : Optional.of(SetActs.change(now, known, name, known.colour(), description));
				})).open();
	}

	/** Lets the person choose another colour. */
	public void recolour(Control above, MemberSet set) {
		new PalettePopup(above, set.colour(), colour -> perform.test((now, author) -> {
			MemberSet known = now.sets().get(set.id());
			return known == null || known.colour().equals(colour) ? Optional.empty() : Optional.of(SetActs.change(now, known, known.name(), colour, known.description()));
		})).open(above.toDisplay(0, above.getSize().y));
	}

	/** Gives all codes of a set its colour. */
	public void colourCodes(UUID set) {
		perform.test((now, author) -> {
			MemberSet known = now.sets().get(set);
			return known == null ? Optional.empty() : SetActs.colourCodes(now, known, author);
		});
	}

	public void add(UUID set, List<UUID> codes) {
		perform.test((now, author) -> {
			MemberSet known = now.sets().get(set);
			return known == null ? Optional.empty() : SetActs.add(known, codes);
		});
	}

	public void remove(UUID set, List<UUID> codes) {
		perform.test((now, author) -> {
			MemberSet known = now.sets().get(set);
			return known == null ? Optional.empty() : SetActs.remove(known, codes);
		});
	}

	/** Deletes a set; its codes stay. */
	public void delete(UUID set) {
		perform.test((now, author) -> {
			MemberSet known = now.sets().get(set);
			return known == null ? Optional.empty() : Optional.of(SetActs.delete(now, known));
		});
	}
}
