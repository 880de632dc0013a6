// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.hashiya.analysis.query.QueryMeaning;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Names;
import org.hashiya.model.Query;
import org.hashiya.model.QueryActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.analysis.internal.LineDialog;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.words.Wording;

/** The button beside the query field: the queries that are saved in the study, with what can be done with them. */
@NonNullByDefault({}) // the platform says nothing of null
public final class SavedQueries {

	private final IWorkbenchPartSite site;
	private final QueryField field;
	private final Supplier<OpenStudy> study;
	private final Consumer<@NonNull String> asked;
	private final Button button;
	private String lastName = ""; //$NON-NLS-1$

	/**
	 * @param study the study that is worked in, or null
	 * @param asked is told the query that is chosen
	 */
	public SavedQueries(IWorkbenchPartSite site, QueryField field, Supplier<OpenStudy> study, Consumer<@NonNull String> asked) {
		this.site = site;
		this.field = field;
		this.study = study;
		this.asked = asked;
		button = new Button(field.bar(), SWT.PUSH);
		button.setText(Messages.saved);
		button.setToolTipText(Messages.savedTip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, event -> show());
	}

	/** Whether there is a study to save queries in. */
	public void setEnabled(boolean enabled) {
		button.setEnabled(enabled);
	}

	private void show() {
		Menu menu = menu();
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}

	/** The menu, made anew each time: queries come and go. */
	private Menu menu() {
		Menu menu = new Menu(button);
		OpenStudy open = study.get();
		if (open != null) {
			for (Query query : open.study().queries().list()) {
				item(menu, query.name(), () -> choose(query));
			}
			if (open.study().queries().isEmpty()) {
				item(menu, Messages.noQueries, () -> field.setFocus()).setEnabled(false);
			}
			separate(menu);
			item(menu, Messages.save, this::save).setEnabled(!field.query().isBlank());
			each(menu, Messages.renameQuery, open, query -> rename(open, query));
			each(menu, Messages.deleteQuery, open, query -> Acting.of(site).perform(open, (now, author) -> Optional.of(QueryActs.delete(now, known(now, query)))));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose)); // after the chosen item has been told
		return menu;
	}

	/** An entry with a menu of all queries, to do something with one of them. */
	private static void each(Menu menu, String text, OpenStudy open, Consumer<Query> chosen) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(text);
		item.setEnabled(!open.study().queries().isEmpty());
		Menu which = new Menu(menu);
		item.setMenu(which);
		for (Query query : open.study().queries().list()) {
			item(which, query.name(), () -> chosen.accept(query));
		}
	}

	/** The query as it is now. */
	private static Query known(Study now, Query query) throws StudyProblem {
		return QueryActs.resolve(now, query.id().toString());
	}

	private static MenuItem item(Menu menu, String text, Runnable chosen) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		boolean ours = text.equals(Messages.save);
		item.setText(ours ? text : text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, event -> chosen.run());
		return item;
	}

	private static MenuItem separate(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	/** Asks it with the names that things have now. */
	private void choose(Query query) {
		OpenStudy open = study.get();
		String text = open == null ? query.text() : QueryMeaning.current(open.study(), query);
		lastName = query.name();
		field.setQuery(text);
		asked.accept(text);
	}

	private void save() {
		OpenStudy open = study.get();
		String text = field.query().strip();
		if (open != null) {
			new LineDialog(site.getShell(), Messages.saveTitle, Messages.saveName, lastName, SavedQueries::problemOf, name -> {
				if (Acting.of(site).perform(open, (now, author) -> save(now, name, text, author))) {
					lastName = name;
				}
			}).open();
		}
	}

	private void rename(OpenStudy open, Query query) {
		new LineDialog(site.getShell(), Messages.renameTitle, Messages.saveName, query.name(), name -> open.study().queries().list().stream().anyMatch(other -> other.name().equals(name.strip()) && !other.id().equals(query.id()))
				? Wording.problem(StudyProblem.of(Kind.QUERY_EXISTS, name.strip()))
				: problemOf(name), name -> Acting.of(site).perform(open, (now, author) -> {
					Query before = known(now, query);
					return before.name().equals(name.strip()) ? Optional.empty() : Optional.of(QueryActs.change(now, before, name, before.text(), before.names()));
				})).open();
	}

	/** A query of this name gets another text. */
	private static Optional<@NonNull Act> save(Study study, String name, String text, Author author) throws StudyProblem {
		List<Query.@NonNull Meant> names = QueryMeaning.of(study, text);
		for (Query query : study.queries().list()) {
			if (query.name().equals(name.strip())) {
				boolean same = query.text().equals(text) && query.names().equals(names);
				return same ? Optional.empty() : Optional.of(QueryActs.change(study, query, name, text, names));
			}
		}
		return Optional.of(QueryActs.save(study, name, text, names, author));
	}

	private static String problemOf(String name) {
		try {
			Names.require(name);
			return null;
		} catch (StudyProblem problem) {
			return name.isBlank() ? "" : Wording.problem(problem); //$NON-NLS-1$
		}
	}
}
