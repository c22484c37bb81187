"""Run by alembic for every migration, from the checkout and from inside the installed program.

The program hands over the connection it holds, so that the steps and the record of them share its transaction. A
developer who calls ``alembic`` says where: ``alembic -x database=monitor.sqlite3 revision --autogenerate -m "…"``.
"""

from alembic import context
from monitor.store.engine import connect, migrating
from monitor.store.partial_indexes import metadata
from monitor.store.search import INDEX, SHADOWS
from monitor.store.urls import database_url


def migrate(connection):
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        render_as_batch=True,
        include_name=lambda name, _kind, _parents: name not in INDEX | SHADOWS,
    )
    with context.begin_transaction():
        context.run_migrations()


held = context.config.attributes.get("connection")
if held is not None:
    migrate(held)
else:
    with migrating(connect(database_url(context.get_x_argument(as_dictionary=True)["database"]))) as connection:
        migrate(connection)
